import type { ReactNode } from "react";
import { PageHead, type PageHeadProps } from "./page-head";
import { TooLate } from "./too-late";

type PageProps = PageHeadProps & {
  /** What is done already, for one who came here because a form is gone. */
  readonly done?: string | null;
  readonly children?: ReactNode;
};

/** A whole page: its head, then its body. A body with another frame (a hero) uses <PageBody> alone. */
export function Page({ children, done, ...head }: PageProps) {
  return (
    <>
      <PageHead {...head} />
      <PageBody>
        <TooLate done={done} />
        {children}
      </PageBody>
    </>
  );
}

export function PageBody({ children }: { readonly children?: ReactNode }) {
  return <div className="lm-wrap lm-body">{children}</div>;
}
