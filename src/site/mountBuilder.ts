/** Puts the snippet builder onto the page when it comes into sight: who only wants the calculator does not pay for it. */
const container = document.querySelector('#builder');

if (container) {
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    import('./Builder.tsx').then(({ mountBuilder }) => mountBuilder(container));
  });
  observer.observe(container);
}
