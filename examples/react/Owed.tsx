/** What is owed today on an invoice, line by line. */

import { useEffect, useState } from "react";
import type { CaseInput, Statement } from "vordering";
import { euros, owedToday } from "../shared/owed.ts";

export function Owed({ input }: { input: CaseInput }) {
  const { statement, error } = useOwed(input);

  if (error) return <p role="alert">{error.message}</p>;
  if (!statement) return <p role="status">One moment…</p>;
  return (
    <>
      <h1>{euros(statement.totals.due)}</h1>
      <p>is owed today, {statement.asOf}.</p>
      <table>
        <tbody>
          {statement.lines.map((line) => (
            <tr key={line.id}>
              <td>{line.explanation}</td>
              <td>{euros(line.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Nothing while it loads; then a statement, or what went wrong. */
function useOwed(input: CaseInput) {
  const [answer, setAnswer] = useState<{ statement?: Statement; error?: Error }>({});

  useEffect(() => {
    let asked = true;
    const answered = (given: typeof answer) => asked && setAnswer(given);
    owedToday(input).then(
      (statement) => answered({ statement }),
      (error: Error) => answered({ error }),
    );
    return () => {
      asked = false;
    };
  }, [input]);

  return answer;
}
