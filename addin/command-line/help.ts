export const HELP = `Checks a workbook or CSV file of staff against the workforce standard and its
collections.

  npm run --silent check -- FILE [options]
  npm run --silent check -- --template TABLE --out FILE.xlsx

FILE is an Excel workbook (.xlsx, .xlsm), a CSV file or an XML return of the
children's social work workforce census. It is never changed.

  --collection ID        check against this collection only, such as asc-wds;
                         may be given more than once
  --reference-date DATE  the day the return describes, such as 2026-09-30; left
                         out, the day that an XML return names, else today
  --check-rows ROWS      check rows, too, that were left out because they look
                         like no data, such as 24 or 24,30-32, or "Staff!24"
                         where several sheets are checked; a second list on a
                         sheet by any of its rows, as a list of its own. May be
                         given more than once
  --all                  list each finding; otherwise those alike are told
                         together, with their number
  --json                 print the findings, and the changes made, as JSON
  --out FILE.xlsx        write a copy with the problem cells highlighted; of a
                         CSV or XML file, as a new workbook
  --force                replace the file that --out names, if there is one; the
                         file that is checked is never replaced
  --fix safe             change in that copy what is surely meant otherwise
                         (spaces, letter case, a code's own words, dates in
                         another form), print each change, and check again;
                         cells with formulas are left. For a CSV file --out may
                         then name a CSV file too, which has no highlights.
                         Without it, what it would change is listed
  --use-answers          with --fix safe: put the codes, too, that were chosen
                         for the same words before and that the workbook
                         remembers; without it they are only suggested
  --template TABLE       write a blank sheet for a table, such as
                         asc-wds/worker, to be filled: its headings with what
                         each asks for, drop-downs of codes, and an example row
  --api URL              ask the service at this address, such as
                         https://workforce.example/api; left out, the service is
                         run on this machine and nothing leaves it
  --help                 show this

Ends with status 0 when there is no error (queries and warnings may remain), 1
when errors were found or remain after --fix, and 2 when the file could not be
checked; what went wrong is then said on standard error.
`;

export const SEE_HELP = 'Run with --help to see what can be asked.';
