/** The product's public address for links in mails: the installation's own, or in a trial the one the request names. */
export const publicOrigin = (request: Request): string => {
  const configured = process.env.ORIGIN;
  return new URL(configured ?? request.url).origin;
};
