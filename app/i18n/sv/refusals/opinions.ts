import type { RefusalTexts } from "../../refusal-texts";

export default {
  "opinion.apart":
    "Den som bedömer, förbereder eller beslutar ett ärende kan inte också yttra sig i det. Någon annan måste göra det ena.",
  "opinion.decided": "Ärendet är avgjort. Ett yttrande kan inte längre påverka det.",
} satisfies RefusalTexts;
