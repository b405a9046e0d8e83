import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** A new page without a new document: the keyboard and the screen reader start at its beginning, as after a real load. */
export function FocusOnArrival() {
  const { pathname, hash } = useLocation();
  const here = useRef(pathname);
  useEffect(() => {
    if (here.current === pathname) return;
    here.current = pathname;
    if (!hash) document.getElementById("content")?.focus({ preventScroll: true });
  }, [pathname, hash]);
  return null;
}
