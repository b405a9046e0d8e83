import { Link, useSearchParams } from "@remix-run/react";
import { useText } from "~/i18n";
import uiText from "~/i18n/ui";

type PaginationProps = { readonly page: number; readonly pages: number };

/** Earlier and later pages of a list, by `?page=`. Nothing when there is one page. */
export function Pagination({ page, pages }: PaginationProps) {
  const t = useText(uiText).table;
  const [search] = useSearchParams();
  if (pages <= 1) return null;
  const to = (number: number) => {
    const next = new URLSearchParams(search);
    if (number === 1) next.delete("page");
    else next.set("page", String(number));
    return { search: next.size > 0 ? `?${next.toString()}` : "" };
  };
  return (
    <nav className="lm-pages" aria-label={t.pages}>
      {page > 1 ? (
        <Link to={to(page - 1)} rel="prev">
          {t.previous}
        </Link>
      ) : null}
      <span>{t.page({ page, pages })}</span>
      {page < pages ? (
        <Link to={to(page + 1)} rel="next">
          {t.next}
        </Link>
      ) : null}
    </nav>
  );
}
