import { Link, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";

type SortHeadProps = {
  readonly num?: boolean;
  readonly sort?: string;
  readonly children: ReactNode;
};

/** A column's head; with `sort` a link that turns the order around. The order lives in the address: `?sort=-due`. */
export function SortHead({ num, sort, children }: SortHeadProps) {
  const [search] = useSearchParams();
  const className = num ? "lm-num" : undefined;
  if (!sort) {
    return (
      <th scope="col" role="columnheader" className={className}>
        {children}
      </th>
    );
  }
  const now = search.get("sort");
  const up = now === sort;
  const down = now === `-${sort}`;
  const next = new URLSearchParams(search);
  next.set("sort", up ? `-${sort}` : sort);
  next.delete("page");
  return (
    <th
      scope="col"
      role="columnheader"
      className={num ? "lm-num lm-sort" : "lm-sort"}
      aria-sort={up ? "ascending" : down ? "descending" : undefined}
    >
      <Link to={{ search: `?${next.toString()}` }} preventScrollReset>
        {children}
        <span aria-hidden="true">{`\u00A0${up ? "↑" : down ? "↓" : "↕"}`}</span>
      </Link>
    </th>
  );
}
