/** Powers of 2 in the field of 256 elements of QR codes (polynomial 0x11d), and their logarithms. */
const POWERS = new Uint8Array(255);
const LOGARITHMS = new Uint8Array(256);
for (let exponent = 0, value = 1; exponent < 255; exponent++) {
  POWERS[exponent] = value;
  LOGARITHMS[value] = exponent;
  value = (value << 1) ^ (value > 127 ? 0x11d : 0);
}

const power = (exponent: number) => POWERS[exponent % 255] as number;
const product = (a: number, b: number) =>
  a && b ? power((LOGARITHMS[a] as number) + (LOGARITHMS[b] as number)) : 0;

/** The bytes that correct a block of data, by Reed and Solomon. */
export function errorCorrection(data: Uint8Array, length: number): Uint8Array {
  const divisor = divisorOf(length);
  const rest = new Uint8Array(length);
  for (const byte of data) {
    const factor = byte ^ (rest[0] as number);
    rest.copyWithin(0, 1);
    rest[length - 1] = 0;
    divisor.forEach((coefficient, index) => {
      rest[index] = (rest[index] as number) ^ product(coefficient, factor);
    });
  }
  return rest;
}

/** The product of (x − 2⁰)(x − 2¹)…, without its first coefficient, which is 1. */
function divisorOf(length: number): Uint8Array {
  const coefficients = new Uint8Array(length);
  coefficients[length - 1] = 1;
  for (let exponent = 0; exponent < length; exponent++) {
    const root = power(exponent);
    for (let index = 0; index < length; index++) {
      coefficients[index] =
        product(coefficients[index] as number, root) ^ (coefficients[index + 1] ?? 0);
    }
  }
  return coefficients;
}
