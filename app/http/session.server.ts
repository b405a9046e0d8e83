/** Sessions in PostgreSQL: the cookie carries a random id, the database only its hash. */
import { createHash, randomBytes } from "node:crypto";
import { createSessionStorage, type SessionStorage } from "@remix-run/node";
import { deleteSession, findSession, saveSession } from "~/domain/identity/index.server";

type SessionData = {
  personId: string;
  /** Which side of the counter, and where: a board's id or an organisation's. */
  side: "staff" | "applicant";
  at: string;
  csrf: string;
};

const HOURS_8 = 8 * 60 * 60;
const isHttps = (process.env.ORIGIN ?? "").startsWith("https:");
/** The id is unguessable by itself; the signature only spares the database what was never ours. */
const secret =
  process.env.SESSION_SECRET ??
  createHash("sha256").update(`session ${process.env.DATABASE_URL}`).digest("hex");
const newId = () => randomBytes(32).toString("base64url");
const hashed = (id: string) => createHash("sha256").update(id).digest("hex");

export const sessions: SessionStorage<SessionData> = createSessionStorage<SessionData>({
  cookie: {
    name: isHttps ? "__Host-lansmedel" : "lansmedel",
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: isHttps,
    maxAge: HOURS_8,
    secrets: [secret],
  },
  async createData(data, expires) {
    const id = newId();
    await saveSession(hashed(id), data, expires ?? inEightHours());
    return id;
  },
  readData: async (id) => (await findSession(hashed(id))) as SessionData | null,
  async updateData(id, data, expires) {
    await saveSession(hashed(id), data, expires ?? inEightHours());
  },
  deleteData: (id) => deleteSession(hashed(id)),
});

const inEightHours = () => new Date(Date.now() + HOURS_8 * 1000);

export const sessionOf = (request: Request) => sessions.getSession(request.headers.get("Cookie"));
