export { CaseTabs, type CasePart } from "./case-tabs";
export { ConfirmPage } from "./confirm-page";
export { Crumbs, type Crumb } from "./crumbs";
export { Details } from "./details";
export { EmptyState } from "./empty-state";
export { ErrorPage } from "./error-page";
export { NextDate } from "./next-date";
export { Notice } from "./notice";
export { Page, PageBody } from "./page";
export { PageHead, type PageHeadProps } from "./page-head";
export { ReceiptBlock } from "./receipt-block";
export { Columns, Panel, Section } from "./section";
export {
  useShell,
  type MenuItem,
  type MenuKey,
  type RootData,
  type Shell,
  type ShellPerson,
  type Side,
} from "./shell";
export { localeIn, pageTitle } from "./title";
export { TwoPersons, type PersonStep } from "./two-persons";
