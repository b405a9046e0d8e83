import type { ReactNode } from "react";
import { PageHead, type PageHeadProps } from "./page-head";

/** A whole page: its head, then its body. A body with another frame (a hero) uses <PageBody> alone. */
export function Page({ children, ...head }: PageHeadProps & { readonly children?: ReactNode }) {
  return (
    <>
      <PageHead {...head} />
      <PageBody>{children}</PageBody>
    </>
  );
}

export function PageBody({ children }: { readonly children?: ReactNode }) {
  return <div className="lm-wrap lm-body">{children}</div>;
}
