/** Renders pages on the server: streamed to people, whole to robots, every script with this response's nonce. */
import {
  createReadableStreamFromReadable,
  type AppLoadContext,
  type EntryContext,
  type HandleErrorFunction,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { startAsDemo } from "~/domain/identity/index.server";
import { IncidentContext, NonceContext } from "~/http/nonce";
import { readConfiguration } from "~/server/configuration";
import { createLog, loggedPath, thrownStatus } from "~/server/log";
import { withoutNul } from "~/server/without-nul";

export { drain } from "~/server/drain";

/** Milliseconds after which what has not been streamed is given up. */
export const streamTimeout = 15_000;

const { isDemo, logLevel } = readConfiguration();
startAsDemo(isDemo);
const log = createLog(logLevel);

const told = (context: AppLoadContext | undefined, key: string): string | undefined => {
  const value = context?.[key];
  return typeof value === "string" ? value : undefined;
};

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext?: AppLoadContext,
): Promise<Response> {
  const nonce = told(loadContext, "cspNonce");
  const waitsForAll = remixContext.isSpaMode || isbot(request.headers.get("user-agent"));
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Promise((resolve, reject) => {
    let code = status;
    const send = () => {
      const body = withoutNul();
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <IncidentContext.Provider value={told(loadContext, "incident")}>
          <RemixServer
            context={remixContext}
            url={request.url}
            abortDelay={streamTimeout}
            {...(nonce !== undefined && { nonce })}
          />
        </IncidentContext.Provider>
      </NonceContext.Provider>,
      {
        ...(nonce !== undefined && { nonce }),
        ...(waitsForAll ? { onAllReady: send } : { onShellReady: send }),
        onShellError: reject,
        onError(error) {
          code = 500;
          log.error({ err: error, incident: told(loadContext, "incident") }, "rendering failed");
        },
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

/** Faults of loaders and actions. Few refusals come here: those of addresses that are not pages. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  const line = {
    err: error,
    incident: told(context, "incident"),
    path: loggedPath(new URL(request.url).pathname),
  };
  const status = thrownStatus(error);
  if (status !== undefined && status < 500) log.info({ ...line, status }, "refused");
  else log.error(line, "a loader or an action failed");
};
