/** January 2027: the board and its people, and the applicants with theirs. No money yet. */
import { addPerson, addPersonSchema, openBoard } from "~/domain/identity/index.server";
import { registerOrganisationSchema } from "~/domain/organisations/index";
import { registerOrganisation } from "~/domain/organisations/index.server";
import type { System } from "~/domain/shared/actor";
import type { BoardId } from "~/domain/shared/ids";
import { applicants } from "../applicants";
import { demoBoard, demoPassword, members, staff, type ApplicantKey } from "../people";
import { story } from "../story";

const FIRST_CASE_NUMBER = 101;
const setUp: System = { kind: "system", name: "demo", boardId: demoBoard.id as BoardId };

export async function people(): Promise<void> {
  await story.at("2027-01-04", "08:00");
  const nextCaseNumbers = [2027, 2028].map((year) => ({ year, next: FIRST_CASE_NUMBER }));
  await story.step("board", setUp, (call) => openBoard(call, { ...demoBoard, nextCaseNumbers }));
  for (const person of Object.values(staff)) {
    const input = addPersonSchema.parse({
      ...account(person),
      staffRoles: person.roles,
      ...("limitOre" in person && { delegationOre: person.limitOre }),
    });
    await story.step(`person.${person.login}`, setUp, (call) =>
      addPerson(call, demoBoard.id, input),
    );
  }
  for (const key of Object.keys(applicants) as ApplicantKey[]) await register(key);
}

async function register(key: ApplicantKey): Promise<void> {
  const { bankgiro: _bankgiro, ...organisation } = applicants[key].organisation;
  const { organisationId } = await story.step(`organisation.${key}`, setUp, (call) =>
    registerOrganisation(
      call,
      registerOrganisationSchema.parse({
        ...organisation,
        foundedOn: organisation.foundedOn ?? undefined,
      }),
    ),
  );
  for (const person of members[key]) {
    const input = addPersonSchema.parse({
      ...account(person),
      organisationId,
      memberRoles: person.roles,
    });
    await story.step(`person.${person.login}`, setUp, (call) =>
      addPerson(call, demoBoard.id, input),
    );
  }
}

const account = ({ name, login }: { readonly name: string; readonly login: string }) => ({
  name,
  login,
  email: `${login}@lansmedel.example`,
  password: demoPassword,
});
