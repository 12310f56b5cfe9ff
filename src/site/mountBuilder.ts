/** Loads the snippet builder when its container becomes visible, so that other visitors don't download it. */
const container = document.querySelector('#builder');

if (container) {
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    import('./Builder.tsx').then(({ mountBuilder }) => mountBuilder(container));
  });
  observer.observe(container);
}
