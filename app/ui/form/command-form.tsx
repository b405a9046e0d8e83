import { Form, useActionData, useLocation, useNavigation } from "@remix-run/react";
import { useEffect, useMemo, useRef, type FormEvent, type ReactNode } from "react";
import { useShell } from "../layout/shell";
import { useCommandId } from "./command-id";
import { ErrorSummary } from "./error-summary";
import { isFormAnswer, type FormAnswer } from "./form-answer";
import { FormContext } from "./form-context";

type CommandFormProps = {
  /** The address of the noun it changes; by default the page itself. */
  readonly action?: string;
  /** By default what was answered at the form's address. `null` when several forms have one address and the answer is another's. */
  readonly answer?: FormAnswer | null;
  /** Needed when a page has several forms: it keeps the fields' ids apart. */
  readonly id?: string;
  /** With files. */
  readonly files?: boolean;
  /** A short form beside text: no space between its parts. */
  readonly inline?: boolean;
  readonly label?: string;
  /** What comes back is a file: the browser takes it itself, and the page stays. */
  readonly answersWithFile?: boolean;
  readonly children: ReactNode;
};

/** A form that changes something. Works without JavaScript; with it, a second press while the first is on its way is dropped. */
export function CommandForm(props: CommandFormProps) {
  const { action, id, files = false, inline = false, label, children } = props;
  const own = useOwnAnswer(action);
  const answer = props.answer === undefined ? own : (props.answer ?? undefined);
  const { form, onSubmit } = useSingleSubmit(answer !== undefined);
  const prefix = id ?? "f";
  const state = useMemo(() => ({ answer, prefix }), [answer, prefix]);
  return (
    <FormContext.Provider value={state}>
      <Form
        ref={form}
        method="post"
        action={action}
        id={id}
        aria-label={label}
        encType={files ? "multipart/form-data" : undefined}
        className={inline ? "lm-form lm-form--inline" : "lm-form"}
        onSubmit={onSubmit}
        reloadDocument={props.answersWithFile}
        noValidate
      >
        <HiddenCommand />
        <ErrorSummary />
        {children}
      </Form>
    </FormContext.Provider>
  );
}

/** The page stands at the address that answered: what was answered at another is another form's. */
function useOwnAnswer(action: string | undefined): FormAnswer | undefined {
  const answered: unknown = useActionData();
  const { pathname } = useLocation();
  const isOwn = action === undefined || action.split("?", 1)[0] === pathname;
  return isOwn && isFormAnswer(answered) ? answered : undefined;
}

/** The tokens of a changing form, for those few that are written as a plain <form>. */
export function HiddenCommand() {
  const csrf = useShell()?.csrf ?? "";
  const commandId = useCommandId();
  return (
    <>
      <input type="hidden" name="_csrf" value={csrf} />
      <input type="hidden" name="_command" value={commandId} />
    </>
  );
}

/** Drops a second press, and empties the form when what it sent was done and the page is still here: never what an answer shows again. */
function useSingleSubmit(answered: boolean) {
  const navigation = useNavigation();
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef(false);
  const idle = navigation.state === "idle";
  useEffect(() => {
    if (!idle || !sent.current) return;
    sent.current = false;
    if (!answered) form.current?.reset();
  }, [idle, answered]);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (sent.current && !idle) event.preventDefault();
    else sent.current = true;
  };
  return { form, onSubmit };
}

/** First in a form with buttons in its rows, so that Enter saves instead of removing the first row. */
export function DefaultSubmit({
  name,
  value,
}: {
  readonly name?: string;
  readonly value?: string;
}) {
  return (
    <button
      className="lm-sr"
      type="submit"
      name={name}
      value={value}
      tabIndex={-1}
      aria-hidden="true"
    />
  );
}
