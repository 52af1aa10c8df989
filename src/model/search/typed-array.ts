type Numbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** An array with capacity for an index: the same one, or a copy that is half as long again. */
export function withCapacity<T extends Numbers>(numbers: T, index: number): T {
  if (index < numbers.length) return numbers;
  const grown = new (numbers.constructor as new (length: number) => T)(
    Math.max(index + 1, Math.ceil(numbers.length * 1.5)),
  );
  grown.set(numbers);
  return grown;
}
