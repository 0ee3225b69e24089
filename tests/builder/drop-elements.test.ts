import { describe, expect, it } from 'vitest';
import { dropElements } from '../../utils/builder/drop-elements.ts';

describe('dropElements', () => {
  it.each([
    ['an element in any case', 'a<Script src="x">b</SCRIPT >c', 'a c'],
    ['a comment with markup in it', 'a<!-- <form>b -->c', 'a c'],
    ['one element in another', 'a<figure><svg></svg>b</figure>c', 'a c'],
    ['an end that ends nothing', 'a</script>b', 'a</script>b'],
    ['what is never closed, with what is', 'a<form>b<style>c</style>d', 'a<form>b d'],
    ['capitals that grow when they are made small', 'İİİ<STYLE>b</STYLE>c', 'İİİ c'],
    ['a name that only begins so', 'a<formula>b</formula>c', 'a<formula>b</formula>c'],
  ])('reads %s', (_, markup, kept) => {
    expect(dropElements(markup)).toBe(kept);
  });

  it('answers for a megabyte of openings that nothing closes', () => {
    const markup = '<script><!--'.repeat(90_000);
    expect(dropElements(markup)).toBe(markup);
  });
});
