/** Every door of the product and who may pass it. A route without a row here fails the test. */
import type { Expectations } from "./expectation";
import { applicantDoors } from "./expectations/applicants";
import { caseDoors } from "./expectations/cases";
import { certificateDoors } from "./expectations/certificates";
import { changeDoors } from "./expectations/changes";
import { conditionDoors } from "./expectations/conditions";
import { controlDoors } from "./expectations/controls";
import { ledgerDoors } from "./expectations/ledger";
import { moneyDoors } from "./expectations/money";
import { oversightDoors } from "./expectations/oversight";
import { payeeDoors } from "./expectations/payees";
import { recoveryDoors } from "./expectations/recoveries";
import { publicDoors } from "./expectations/public";
import { yearDoors } from "./expectations/years";

export const doors: Expectations = {
  ...publicDoors,
  ...applicantDoors,
  ...caseDoors,
  ...certificateDoors,
  ...changeDoors,
  ...conditionDoors,
  ...moneyDoors,
  ...yearDoors,
  ...payeeDoors,
  ...controlDoors,
  ...ledgerDoors,
  ...recoveryDoors,
  ...oversightDoors,
};
