import { Link } from "@remix-run/react";
import { useText } from "~/i18n";
import casesText from "~/i18n/cases";
import { CommandForm, RadioGroup, SubmitButton, TextArea } from "~/ui/form";
import { Notice, Page } from "~/ui/layout";
import type { RejectionPage } from "./rejection-page";

const LONGEST = 4000;

export function ProposeDismissal({ page }: { readonly page: RejectionPage }) {
  const text = useText(casesText);
  const t = text.dismissal;
  const { id, title, caseNumber, possibleGrounds } = page;
  const [only] = possibleGrounds;
  return (
    <Page
      crumbs={[
        { label: text.title, to: "/cases" },
        { label: caseNumber, to: `/cases/${id}` },
        { label: t.title },
      ]}
      kicker={title}
      title={t.title}
      lead={t.lead}
    >
      {only ? (
        <CommandForm>
          <RadioGroup
            name="ground"
            label={t.ground}
            value={possibleGrounds.length === 1 ? only : undefined}
            options={possibleGrounds.map((one) => ({ value: one, label: t.grounds[one] }))}
          />
          <TextArea name="reasons" label={t.reasons} hint={t.reasonsHint} max={LONGEST} />
          <SubmitButton>{t.button}</SubmitButton>
          <p>
            <Link to={`/cases/${id}`}>{t.cancel}</Link>
          </p>
        </CommandForm>
      ) : (
        <Notice tone="warn" title={t.noGround.title}>
          <p>{t.noGround.text}</p>
          <p>
            <Link to={`/cases/${id}`}>{t.cancel}</Link>
          </p>
        </Notice>
      )}
    </Page>
  );
}
