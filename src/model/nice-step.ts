/** The smallest of 1, 2, 5, 10, 20, 50… that divides a span into no more than some intervals. */
export function niceStep(span: number, intervals: number): number {
  const least = span / intervals;
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((digit) => digit * power >= least) ?? 10) * power;
}
