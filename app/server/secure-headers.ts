/** The headers of every response. No inline script or style runs but the ones that carry this response's nonce. */
import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";

export const nonceOf = (response: Response): string => String(response.locals.cspNonce);

const policy = (nonce: string, isHttps: boolean) => ({
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'", `'nonce-${nonce}'`],
  styleSrc: ["'self'", `'nonce-${nonce}'`],
  imgSrc: ["'self'", "data:"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  ...(isHttps && { upgradeInsecureRequests: [] }),
});

export const secureHeaders =
  (isHttps: boolean): RequestHandler =>
  (request, response, next) => {
    const nonce = randomBytes(16).toString("base64url");
    response.locals.cspNonce = nonce;
    response.setHeader(
      "Permissions-Policy",
      "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    );
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: policy(nonce, isHttps) },
      frameguard: { action: "deny" },
      // "no-referrer" would make browsers send "Origin: null" with our own forms.
      referrerPolicy: { policy: "same-origin" },
      strictTransportSecurity: isHttps && { maxAge: 31_536_000, includeSubDomains: true },
    })(request, response, next);
  };

/** Nothing is kept by browsers or proxies unless the answer itself says so. */
export const notStored: RequestHandler = (_request, response, next) => {
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => Response;
  response.writeHead = (...given: unknown[]) => {
    if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-store");
    return writeHead(...given);
  };
  next();
};
