type Numbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** The same numbers, with room for one at an index; grows by half, so that growth costs little. */
export function withRoom<T extends Numbers>(numbers: T, index: number): T {
  if (index < numbers.length) return numbers;
  const grown = new (numbers.constructor as new (length: number) => T)(
    Math.max(index + 1, Math.ceil(numbers.length * 1.5)),
  );
  grown.set(numbers);
  return grown;
}
