import type { RefusalTexts } from "../../refusal-texts";

export default {
  "spreadsheet.damaged":
    "The Excel file is damaged. Open it in Excel, save it again and read it once more.",
  "spreadsheet.macros":
    "The Excel file has macros, and we do not take in such files. Save it as an Excel workbook (.xlsx) without macros.",
  "spreadsheet.old":
    "The file is saved in an older format. Open it in Excel and save it as an Excel workbook (.xlsx).",
  "spreadsheet.other":
    "The file is not an Excel workbook (.xlsx). Save the sheet as .xlsx or CSV, or copy the cells and paste them.",
  "spreadsheet.password":
    "The Excel file is protected with a password. Remove the password, save the file and read it again.",
  "spreadsheet.tooLarge":
    "The Excel file is too large to be read. Save only the project's rows in a file of their own.",
} satisfies RefusalTexts;
