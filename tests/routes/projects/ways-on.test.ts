/** A page leads nobody to a page that refuses them. */
import { beforeAll, expect, it } from "vitest";
import type { Applicant, Staff } from "~/domain/shared/actor";
import { loader as callPage } from "~/routes/calls/call";
import { loader as letterPage } from "~/routes/decisions/letter";
import { loader as casePage } from "~/routes/projects/case";
import { useTestDatabase } from "../../support/database";
import { runningProject, type RunningProject } from "../../support/running-project";
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
  expect(await opens(project.officer)).toEqual({ orders: true, claims: true, application: true });
  expect(await opens(project.decisionMaker)).toEqual({
    orders: false,
    claims: false,
    application: true,
  });
  expect(await opens(project.accountant)).toEqual({
    orders: true,
    claims: true,
    application: false,
  });
  expect(await opens(project.signatory)).toEqual({
    orders: false,
    claims: true,
    application: true,
  });
});

it("from a decision's letter to the list of decisions", async () => {
  const { decisionId: id } = (await fromCase(project.officer)).project;
  const mayList = async (actor: Staff | Applicant) =>
    (await letterPage((await signedIn(actor)).get(`/decisions/${id}/letter`, { id }))).mayList;
  expect(await mayList(project.officer)).toBe(true);
  expect(await mayList(project.accountant)).toBe(false);
  expect(await mayList(project.signatory)).toBe(false);
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
