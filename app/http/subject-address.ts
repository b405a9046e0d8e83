/** Where the page of a thing is, by the type that entries of the ledger and of the audit trail carry. */
const pages: Readonly<Record<string, (id: string) => string>> = {
  application: (id) => `/cases/${id}`,
  assessment: (id) => `/cases/${id}`,
  project: (id) => `/projects/${id}/case`,
  finalReport: (id) => `/projects/${id}/case`,
  paymentStop: (id) => `/projects/${id}/payment-stop`,
  yearMove: (id) => `/projects/${id}/years`,
  settlement: (id) => `/projects/${id}/case`,
  recovery: (id) => `/recoveries/${id}`,
  decision: (id) => `/decisions/${id}`,
  change: (id) => `/changes/${id}`,
  claim: (id) => `/claims/${id}`,
  paymentOrder: (id) => `/payment-orders/${id}`,
  paymentRun: (id) => `/payment-runs/${id}`,
  bankFile: (id) => `/bank-files/${id}`,
  bankLine: (id) => `/bank-lines/${id}`,
  difference: (id) => `/differences/${id}`,
  reconciliation: (id) => `/reconciliation/${id}`,
  call: (id) => `/calls/${id}`,
  appropriation: (id) => `/appropriations/${id}`,
  receivedFund: (id) => `/received-funds/${id}`,
  activity: () => "/appropriations/activities",
  yearRoll: (id) => `/appropriations/${id}/year-end`,
  organisation: (id) => `/organisations/${id}`,
  payeeAccount: (id) => `/organisations/${id}`,
  staffAccount: () => "/staff-accounts",
  period: (id) => `/periods/${id}/closing`,
  export: (id) => `/exports/${id}`,
};

/** Null for what has no page of its own. */
export const subjectAddress = (type: string, id: string): string | null =>
  Object.hasOwn(pages, type) ? (pages[type]?.(encodeURIComponent(id)) ?? null) : null;
