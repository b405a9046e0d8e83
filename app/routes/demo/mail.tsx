/** The demo's letters by mail: a page that exists in the demo only. */
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findDemoMail, type DemoMail } from "~/domain/identity/index.server";
import { useText } from "~/i18n";
import identityText from "~/i18n/identity";
import { Moment } from "~/ui/date";
import { EmptyState, Page, pageTitle } from "~/ui/layout";
import { Facts } from "~/ui/list";

export async function loader() {
  const mails = await findDemoMail();
  if (!mails) throw new Response("Not found", { status: 404 });
  return { mails };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, identityText, (t) => t.mail.title);

export default function Mail() {
  const { mails } = useLoaderData<typeof loader>();
  const t = useText(identityText).mail;
  return (
    <Page title={t.title} lead={t.lead} plain>
      {mails.length === 0 ? <EmptyState title={t.none} /> : null}
      {mails.map((mail) => (
        <Letter key={mail.id} mail={mail} />
      ))}
    </Page>
  );
}

function Letter({ mail }: { readonly mail: DemoMail }) {
  const t = useText(identityText).mail;
  return (
    <article className="lm-sec">
      <h2 lang="sv">{mail.subject}</h2>
      <Facts
        facts={[
          { label: t.to, value: mail.to },
          { label: t.sent, value: <Moment at={mail.at} /> },
        ]}
      />
      <div className="lm-measure lm-stack lm-breaks" lang="sv">
        {mail.text.split(/\n{2,}/).map((paragraph, at) => (
          <p key={at}>{withLinks(paragraph)}</p>
        ))}
      </div>
    </article>
  );
}

/** Addresses become links, as a mail program would make them. */
const withLinks = (text: string) =>
  text.split(/(https?:\/\/\S+)/).map((part, at) =>
    at % 2 === 1 ? (
      <a key={at} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
