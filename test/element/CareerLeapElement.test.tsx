/** The elements as frameworks treat them: properties that are set early, set to nothing, set before the definition. */
import { afterEach, expect, it, vi } from 'vitest';
import { createElementClass } from '../../src/element/CareerLeapElement.ts';

afterEach(() => document.body.replaceChildren());

/** Stands for a controller that is still on its way. */
const bringLater = () => new Promise<never>(() => {});

it('takes over the properties that were set before it was defined', () => {
  const early = document.createElement('career-leap-early');
  const seen = { title: 'Calculator', owner: 'a framework' };
  Object.assign(early, { mlExperience: 2, cityTier: 3, capstone: false, city: null, ...seen });
  document.body.append(early);
  customElements.define('career-leap-early', createElementClass('calculator', bringLater));
  expect(early.getAttributeNames().toSorted()).toEqual(['capstone', 'city-tier', 'ml-experience', 'title']);
  expect(early).toMatchObject({ mlExperience: '2', cityTier: '3', capstone: 'false', city: null, ...seen });
  Object.assign(early, { mlExperience: 5 });
  expect(early.getAttribute('ml-experience')).toBe('5');
});

it('can be made by a framework before it has attributes', () => {
  customElements.define('career-leap-made', createElementClass('calculator', bringLater));
  expect(document.createElement('career-leap-made').outerHTML).toBe('<career-leap-made></career-leap-made>');
});

it.each([null, undefined, ''])('takes a property that is set to %j for one that is not set', (nothing) => {
  const name = `career-leap-${String(nothing) || 'empty'}`;
  customElements.define(name, createElementClass('calculator', bringLater));
  const element = document.createElement(name);
  Object.assign(element, { salary: 0 });
  expect(element.getAttribute('salary')).toBe('0');
  Object.assign(element, { salary: nothing });
  expect(element.hasAttribute('salary')).toBe(false);
});

it('tries again where it is put into the page again after its files did not come', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const connected = vi.fn();
  const bring = vi
    .fn()
    .mockRejectedValueOnce(new TypeError('offline'))
    .mockResolvedValue({ connected, disconnected: () => {}, attributeChanged: () => {} });
  customElements.define('career-leap-again', createElementClass('calculator', bring));
  const element = document.createElement('career-leap-again');
  document.body.append(element);
  await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
  element.remove();
  document.body.append(element);
  await vi.waitFor(() => expect(connected).toHaveBeenCalledOnce());
  expect(warn).toHaveBeenCalledOnce();
});
