/** Puts the snippet builder onto the page when it comes into sight: who only wants the calculator does not pay for it. */
const place = document.querySelector('#builder');

if (place) {
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    import('./Builder.tsx').then(({ showBuilder }) => showBuilder(place));
  });
  observer.observe(place);
}
