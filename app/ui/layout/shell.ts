/** What the frame around a page needs to know; the root loader answers with it. */
import { useRouteLoaderData } from "@remix-run/react";
import type { MemberRole, StaffRole } from "~/domain/shared/actor";
import type shellText from "~/i18n/sv/shell";
import type { Locale } from "~/i18n";

export type Side = "public" | "applicant" | "staff";
type MenuKey = keyof typeof shellText.menu;
export type MenuItem = {
  readonly key: MenuKey;
  readonly href: string;
  /** Other addresses that lie under it. */
  readonly also?: readonly string[];
  readonly count?: number;
};

type ShellPerson = {
  readonly name: string;
  readonly roles: readonly (StaffRole | MemberRole)[];
  readonly organisation?: string;
};

export type Shell = {
  readonly locale: Locale;
  readonly side: Side;
  readonly person: ShellPerson | null;
  readonly board: { readonly id: string; readonly name: string } | null;
  readonly menu: readonly MenuItem[];
  /** The demo's date ("2027-03-01"); null outside the demo. */
  readonly demo: { readonly today: string } | null;
  readonly csrf: string;
};

/** The root loader adds a seed from which every form on the page makes its own command id. */
export type RootData = Shell & { readonly commandSeed: string };

/** Undefined only where the root loader itself failed. */
export const useShell = (): RootData | undefined => useRouteLoaderData<RootData>("root");
