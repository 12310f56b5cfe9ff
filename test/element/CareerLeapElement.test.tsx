/** The elements as frameworks use them: properties set before the definition, or to null, undefined or "". */
import { afterEach, expect, it, vi } from 'vitest';
import { createElementClass } from '../../src/element/CareerLeapElement.ts';

afterEach(() => document.body.replaceChildren());

/** A controller that never loads. */
const neverLoad = () => new Promise<never>(() => {});

it('applies the properties that were set before it was defined', () => {
  const early = document.createElement('career-leap-early');
  const seen = { title: 'Calculator', owner: 'a framework' };
  Object.assign(early, { mlExperience: 2, cityTier: 3, capstone: false, city: null, ...seen });
  document.body.append(early);
  customElements.define('career-leap-early', createElementClass('calculator', neverLoad));
  expect(early.getAttributeNames().toSorted()).toEqual(['capstone', 'city-tier', 'ml-experience', 'title']);
  expect(early).toMatchObject({ mlExperience: '2', cityTier: '3', capstone: 'false', city: null, ...seen });
  Object.assign(early, { mlExperience: 5 });
  expect(early.getAttribute('ml-experience')).toBe('5');
});

it('can be created without attributes', () => {
  customElements.define('career-leap-made', createElementClass('calculator', neverLoad));
  expect(document.createElement('career-leap-made').outerHTML).toBe('<career-leap-made></career-leap-made>');
});

it.each([null, undefined, ''])('removes the attribute if its property is set to %j', (empty) => {
  const name = `career-leap-${String(empty) || 'empty'}`;
  customElements.define(name, createElementClass('calculator', neverLoad));
  const element = document.createElement(name);
  Object.assign(element, { salary: 0 });
  expect(element.getAttribute('salary')).toBe('0');
  Object.assign(element, { salary: empty });
  expect(element.hasAttribute('salary')).toBe(false);
});

it('retries when it is added again after its files failed to load', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const connected = vi.fn();
  const load = vi
    .fn()
    .mockRejectedValueOnce(new TypeError('offline'))
    .mockResolvedValue({ connected, disconnected: () => {}, attributeChanged: () => {} });
  customElements.define('career-leap-again', createElementClass('calculator', load));
  const element = document.createElement('career-leap-again');
  document.body.append(element);
  await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
  element.remove();
  document.body.append(element);
  await vi.waitFor(() => expect(connected).toHaveBeenCalledOnce());
  expect(warn).toHaveBeenCalledOnce();
});
