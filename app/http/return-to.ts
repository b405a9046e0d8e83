/** Only addresses of our own are returned to: a path that starts with one slash and cannot be read as another host. */
export function safeReturnTo(text: string | null | undefined, fallback = "/"): string {
  if (!text || !/^\/(?![/\\])[^\\\u0000-\u001f]*$/.test(text)) return fallback;
  const url = new URL(text, "http://own.invalid");
  // Dots are taken away as a browser would: "/.//host" is then "//host".
  const isOwn = url.host === "own.invalid" && !url.pathname.startsWith("//");
  return isOwn ? url.pathname + url.search : fallback;
}
