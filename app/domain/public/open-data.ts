/** The open data: which sets there are, and the fields of each, in order. Names are stable; a new field comes last. */
export const openDataFields = {
  calls: [
    "id",
    "case_number",
    "board",
    "county_code",
    "title_sv",
    "title_en",
    "status",
    "opens_at",
    "closes_at",
    "decision_on",
    "amount_sek",
    "appropriation_board",
    "paying_board",
  ],
  projects: [
    "id",
    "case_number",
    "board",
    "county_code",
    "call_id",
    "call_title",
    "title",
    "summary",
    "organisation",
    "organisation_number",
    "organisation_type",
    "starts_on",
    "ends_on",
    "granted_sek",
    "status",
    "published_at",
    "appropriation_board",
    "paying_board",
  ],
} as const satisfies Record<string, readonly string[]>;

export type OpenDataSet = keyof typeof openDataFields;
export const openDataSets = Object.keys(openDataFields) as OpenDataSet[];

export type OpenDataRow = Readonly<Record<string, string>>;
