/** The sample's island is made when first asked for, which takes seconds on a busy machine. */
export async function wakeSample(this: Mocha.Context) {
  this.timeout(60_000);
  await fetch('/geotrek/api/v2/trek/?page_size=1&fields=id');
}
