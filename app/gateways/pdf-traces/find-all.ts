/** No honest file has a thousand versions or signatures; a hostile one is not looked through for more. */
const MOST = 1000;

/** Where a text stands in a file, in order. */
export function findAll(file: Buffer, text: string, most = MOST): number[] {
  const places: number[] = [];
  for (
    let at = file.indexOf(text, 0, "latin1");
    at >= 0 && places.length < most;
    at = file.indexOf(text, at + text.length, "latin1")
  )
    places.push(at);
  return places;
}

const NUMBER_WITHIN = 32;

export function numberAfter(file: Buffer, at: number): number | null {
  const found = /^\s{0,8}(\d{1,12})/.exec(file.subarray(at, at + NUMBER_WITHIN).toString("latin1"));
  return found ? Number(found[1]) : null;
}
