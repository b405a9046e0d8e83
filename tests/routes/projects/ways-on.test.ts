/** A page leads nobody to a page that refuses them. */
import { beforeAll, expect, it } from "vitest";
import type { Applicant, Staff } from "~/domain/shared/actor";
import { loader as callPage } from "~/routes/calls/call";
import { loader as letterPage } from "~/routes/letters/letter";
import { loader as casePage } from "~/routes/projects/case";
import { useTestDatabase } from "../../support/database";
import { done } from "../../support/builders";
import { declareAndDecide, propose } from "../../support/decided-call";
import { runningProject, type RunningProject } from "../../support/running-project";
import { letterId } from "../../support/sent-letter";
import { signedIn } from "../../support/signed-in";

const db = useTestDatabase();
let project: RunningProject;
beforeAll(async () => {
  project = await runningProject(db.kysely);
});

const fromCase = async (actor: Staff | Applicant) => {
  const { projectId: id } = project;
  return casePage((await signedIn(actor)).get(`/projects/${id}/case`, { id }));
};

it("from a project to its payments, claims and application, as far as the reader may", async () => {
  const opens = async (actor: Staff | Applicant) => (await fromCase(actor)).opens;
  expect(await opens(project.officer)).toEqual({
    orders: true,
    claims: true,
    application: true,
    risk: true,
  });
  expect(await opens(project.decisionMaker)).toEqual({
    orders: false,
    claims: false,
    application: true,
    risk: true,
  });
  expect(await opens(project.accountant)).toEqual({
    orders: true,
    claims: true,
    application: false,
    risk: false,
  });
  expect(await opens(project.signatory)).toEqual({
    orders: false,
    claims: true,
    application: true,
    risk: false,
  });
});

it("from a letter to the project, or to the case as far as the reader may", async () => {
  const { projectId, ranked } = project;
  const backFrom = async (actor: Staff | Applicant, id: string) =>
    (await letterPage((await signedIn(actor)).get(`/letters/${id}`, { id }))).back;
  const award = await letterId(project.officer, projectId, "award");
  const page = `/projects/${projectId}/case`;
  expect(await backFrom(project.accountant, award)).toMatchObject({ to: ["/projects", page] });
  expect(await backFrom(project.signatory, award)).toMatchObject({ to: ["/own-projects", page] });

  const { applicationId } = ranked.cases.kommun;
  const decisionId = await propose(ranked, "kommun", {
    outcome: "refused",
    granted: "0.00",
    years: {},
  });
  done(await declareAndDecide(ranked.office.decisionMaker, decisionId));
  const refusal = await letterId(project.officer, applicationId, "refusal");
  expect(await backFrom(project.officer, refusal)).toEqual({
    list: "cases",
    to: ["/cases", `/cases/${applicationId}`],
  });
  expect(await backFrom(project.accountant, refusal)).toEqual({ list: "cases" });
  expect(await backFrom(ranked.cases.kommun.signatory, refusal)).toEqual({
    list: "applications",
    to: ["/applications", `/applications/${applicationId}`],
  });
});

it("from a call to its applications, assessors and ranking", async () => {
  const { callId: id } = project.ranked;
  const opens = async (actor: Staff) =>
    (await callPage((await signedIn(actor)).get(`/calls/${id}`, { id }))).opens;
  expect(await opens(project.officer)).toEqual({ cases: true, assessors: true, ranking: true });
  expect(await opens(project.accountant)).toEqual({
    cases: false,
    assessors: false,
    ranking: false,
  });
});
