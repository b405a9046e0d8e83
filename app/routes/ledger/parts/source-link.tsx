import { Link } from "@remix-run/react";
import type { NamedSource } from "~/domain/reports";
import { subjectAddress } from "~/http/subject-address";
import { useLocale, useText } from "~/i18n";
import thingsText from "~/i18n/things";

type SourceLinkProps = {
  readonly source: NamedSource;
  /** Without its case number. */
  readonly bare?: boolean;
  /** With the thing's own name. */
  readonly named?: boolean;
};

/** What an entry or an event is about: a link to its page, and its case number or reference. */
export function SourceLink({ source, bare = false, named = false }: SourceLinkProps) {
  const kinds: Readonly<Record<string, string>> = useText(thingsText);
  const locale = useLocale();
  const name = source.name?.[locale];
  const words = [kinds[source.type] ?? source.type, source.number].filter(Boolean).join(" ");
  const address = name === undefined ? null : subjectAddress(source.type, source.at);
  return (
    <>
      {address ? <Link to={address}>{words}</Link> : words}
      {!bare && named && name !== undefined ? <small>{name}</small> : null}
      {!bare && source.note ? <small className="lm-nowrap">{source.note}</small> : null}
    </>
  );
}
