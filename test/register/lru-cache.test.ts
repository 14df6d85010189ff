import { LruCache } from '../../functions/register/lru-cache';

describe('a cache of what was used last', () => {
  it('lets go of what was not used for longest', () => {
    const cache = new LruCache<string, number>(2);
    cache.set('a', 1);
    cache.set('b', 2);
    cache.get('a');
    cache.set('c', 3);

    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
  });

  it('holds the weights of what it keeps within its capacity', () => {
    const cache = new LruCache<string, number>(10);
    cache.set('a', 1, 4);
    cache.set('b', 2, 4);
    cache.set('c', 3, 6);

    expect([cache.get('a'), cache.get('b'), cache.get('c'), cache.weight]).toEqual([undefined, 2, 3, 10]);
  });

  it('counts a value set again once', () => {
    const cache = new LruCache<string, number>(10);
    cache.set('a', 1, 4);
    cache.set('a', 2, 5);

    expect([cache.get('a'), cache.weight]).toEqual([2, 5]);
  });

  it('does not keep what is heavier than itself, and drops what it replaces', () => {
    const cache = new LruCache<string, number>(10);
    cache.set('a', 1, 4);
    cache.set('b', 1, 1);
    cache.set('a', 2, 11);

    expect([cache.get('a'), cache.get('b'), cache.weight]).toEqual([undefined, 1, 1]);
  });
});
