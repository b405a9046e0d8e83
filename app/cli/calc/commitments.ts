import { z } from "zod";
import { commitments } from "~/domain/appropriations/index";
import { kronor } from "~ledger/amount";
import { amount } from "./fields";
import { calcRule } from "./rule";

const document = z.object({
  item: amount,
  totalAllocation: amount,
  ownItems: amount,
  authority: amount.nullable(),
});

export const commitmentsRule = calcRule(document, (input) => {
  const room = commitments(input);
  return {
    result: {
      tenPercent: kronor(room.tenPercent),
      ceiling: room.ceiling === null ? null : kronor(room.ceiling),
      maxWithoutAuthority: kronor(room.maxWithoutAuthority),
      max: kronor(room.max),
    },
  };
});
