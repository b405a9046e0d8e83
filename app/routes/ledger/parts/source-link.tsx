import { Link } from "@remix-run/react";
import type { NamedSource } from "~/domain/reports";
import { subjectAddress } from "~/http/subject-address";
import { useAccountWords } from "./account-words";

/** What an entry came from: a link to its page, and its case number or reference. */
type SourceLinkProps = {
  readonly source: NamedSource;
  /** Without its case number. */
  readonly bare?: boolean;
};

export function SourceLink({ source, bare = false }: SourceLinkProps) {
  const words = useAccountWords();
  const address = source.name && subjectAddress(source.type, source.at);
  return (
    <>
      {address ? <Link to={address}>{words.source(source)}</Link> : words.source(source)}
      {source.note && !bare ? <small>{source.note}</small> : null}
    </>
  );
}
