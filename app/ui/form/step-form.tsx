import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { CommandForm } from "./command-form";

type StepFormProps = {
  readonly action: string;
  readonly id: string;
  readonly inline?: boolean;
  readonly children: ReactNode;
};

/** One of the page's forms: each has an address of its own, and shows what was answered there. */
export function StepForm({ action, ...form }: StepFormProps) {
  const { pathname } = useLocation();
  const answer = pathname === action ? {} : { answer: null };
  return <CommandForm action={action} {...answer} {...form} />;
}
