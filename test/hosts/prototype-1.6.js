/*
 * Changes the built-ins as Prototype 1.6 does, rewritten for tests: standard names with other semantics, and enumerable
 * methods of its own on every array, string, function and element.
 */
(() => {
  const extend = (to, methods) => {
    for (const name in methods) to[name] = methods[name];
  };

  /** Replaces `Array.from`: supports objects with a length, but no other iterables and no mapping function. */
  const listOf = (list) => {
    if (!list) return [];
    if (list.toArray) return list.toArray();
    let length = list.length || 0;
    const results = new Array(length);
    while (length--) results[length] = list[length];
    return results;
  };

  extend(Function.prototype, {
    bind(...given) {
      if (given.length < 2 && given[0] === undefined) return this;
      const [object, ...first] = given;
      return (...rest) => this.apply(object, first.concat(listOf(rest)));
    },
    curry(...first) {
      return (...rest) => this.apply(null, first.concat(listOf(rest)));
    },
    wrap(wrapper) {
      return (...given) => wrapper.apply(null, [this.bind(null), ...given]);
    },
    defer(...given) {
      return setTimeout(() => this.apply(this, given), 10);
    },
  });

  extend(Object, {
    keys(object) {
      const keys = [];
      for (const name in object) keys.push(name);
      return keys;
    },
    values(object) {
      const values = [];
      for (const name in object) values.push(object[name]);
      return values;
    },
    toJSON(value) {
      if (typeof value?.toJSON === 'function') return value.toJSON();
      if (typeof value !== 'object' || value === null) return String(value);
      return `{${Object.keys(value).map((name) => `${name.toJSON()}: ${Object.toJSON(value[name])}`)}}`;
    },
  });

  const stop = {};
  const enumerable = {
    each(iterator, context) {
      let index = 0;
      const bound = iterator.bind(context);
      try {
        this._each((value) => bound(value, index++));
      } catch (reason) {
        if (reason !== stop) throw reason;
      }
      return this;
    },
    all(iterator = (value) => value) {
      let result = true;
      this.each((value, index) => {
        result = result && !!iterator(value, index);
        if (!result) throw stop;
      });
      return result;
    },
    any(iterator = (value) => value) {
      let result = false;
      this.each((value, index) => {
        result = !!iterator(value, index);
        if (result) throw stop;
      });
      return result;
    },
    collect(iterator = (value) => value) {
      const results = [];
      this.each((value, index) => results.push(iterator(value, index)));
      return results;
    },
    detect(iterator) {
      let result;
      this.each((value, index) => {
        if (!iterator(value, index)) return;
        result = value;
        throw stop;
      });
      return result;
    },
    findAll(iterator) {
      const results = [];
      this.each((value, index) => {
        if (iterator(value, index)) results.push(value);
      });
      return results;
    },
    include(object) {
      return this.any((value) => value === object);
    },
    inject(start, iterator) {
      let memo = start;
      this.each((value, index) => {
        memo = iterator(memo, value, index);
      });
      return memo;
    },
    max() {
      return this.inject(undefined, (most, value) => (most === undefined || value >= most ? value : most));
    },
    toArray() {
      return this.map();
    },
  };
  extend(enumerable, {
    map: enumerable.collect,
    find: enumerable.detect,
    select: enumerable.findAll,
    filter: enumerable.findAll,
    member: enumerable.include,
    entries: enumerable.toArray,
    every: enumerable.all,
    some: enumerable.any,
  });

  extend(Array, { from: listOf });
  extend(Array.prototype, enumerable);
  extend(Array.prototype, {
    _each(iterator) {
      for (let i = 0; i < this.length; i++) iterator(this[i]);
    },
    clear() {
      this.length = 0;
      return this;
    },
    clone() {
      return [].concat(this);
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    reduce() {
      return this.length > 1 ? this : this[0];
    },
    size() {
      return this.length;
    },
    toArray() {
      return [].concat(this);
    },
    toJSON() {
      return `[${this.map(Object.toJSON).join(', ')}]`;
    },
  });

  extend(Number.prototype, {
    times(iterator) {
      for (let i = 0; i < this; i++) iterator(i);
      return this;
    },
    toJSON() {
      return String(this);
    },
  });

  extend(String.prototype, {
    blank() {
      return /^\s*$/.test(this);
    },
    endsWith(pattern) {
      const at = this.length - pattern.length;
      return at >= 0 && this.lastIndexOf(pattern) === at;
    },
    include(pattern) {
      return this.indexOf(pattern) > -1;
    },
    startsWith(pattern) {
      return this.indexOf(pattern) === 0;
    },
    strip() {
      return this.replace(/^\s+/, '').replace(/\s+$/, '');
    },
    times(count) {
      return count < 1 ? '' : new Array(count + 1).join(this);
    },
    toArray() {
      return this.split('');
    },
    toJSON() {
      return `"${this.replace(/"/g, '\\"')}"`;
    },
  });

  document.getElementsByClassName = (name) => listOf(document.querySelectorAll(`.${name}`));
  extend(Element.prototype, {
    hide() {
      this.style.display = 'none';
      return this;
    },
    show() {
      this.style.display = '';
      return this;
    },
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    update(content) {
      this.innerHTML = content;
      return this;
    },
    visible() {
      return this.style.display !== 'none';
    },
  });
})();
