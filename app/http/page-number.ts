/** The page of a list that an address asks for: the first when it asks for none, or for what is no page. */
export function pageNumber(query: URLSearchParams): number {
  const digits = /^[1-9]\d{0,5}$/.exec(query.get("page") ?? "")?.[0];
  return digits ? Number(digits) : 1;
}
