import type { PaymentBlock } from "~/domain/payment-blocks";
import { localeOf } from "~/i18n";
import { refusalText } from "~/i18n/refusals.server";

/** Each reason in words: the same sentence as the one that a refused payment answers. */
export const blockTexts = (request: Request, blocks: readonly PaymentBlock[]): string[] =>
  blocks.map(({ code, params }) => refusalText(localeOf(request), code, params));
