/**
 * LibreOffice as a second judge of tracked changes: it opens Word files, accepts or rejects everything, and writes down what
 * is left, numbers included. A macro of its own profile does it, so that one start serves many files.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readNumeral } from '../../src/domain/text/numerals.ts';

export interface OfficeText {
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
}

const missing = ['soffice', 'timeout'].filter(
  program => spawnSync(program, ['--version']).error !== undefined,
);

/** Why LibreOffice cannot be asked; undefined where it can. */
export const whyNoOffice = missing.length > 0 ? `${missing.join(', ')} is not installed` : undefined;

const MACRO = `
Sub Main(folder As String)
  Dim names(10000) As String
  Dim count As Integer
  Dim found As String
  found = Dir(folder & "*.docx")
  Do While found <> ""
    names(count) = found
    count = count + 1
    found = Dir
  Loop
  For i = 0 To count - 1
    Settle(folder & names(i), "Accept", ".accepted")
    Settle(folder & names(i), "Reject", ".rejected")
  Next i
  StarDesktop.terminate()
End Sub

Sub Settle(path As String, verb As String, ending As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" & verb & "AllTrackedChanges", "", 0, Array())
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  out = createUnoService("com.sun.star.io.TextOutputStream")
  out.setOutputStream(files.openFileWrite(ConvertToURL(path & ending)))
  out.setEncoding("UTF-8")
  parts = document.Text.createEnumeration()
  Do While parts.hasMoreElements()
    part = parts.nextElement()
    If part.supportsService("com.sun.star.text.Paragraph") Then
      out.writeString(part.ListLabelString & Chr(1) & part.String & Chr(10))
    Else
      For row = 0 To part.Rows.Count - 1
        text = ""
        For column = 0 To part.Columns.Count - 1
          If column > 0 Then text = text & Chr(9)
          text = text & part.getCellByPosition(column, row).String
        Next column
        out.writeString(Chr(1) & text & Chr(10))
      Next row
    End If
  Loop
  out.closeOutput()
  document.close(True)
End Sub
`;

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const LIBRARY = 'xmlns:library="http://openoffice.org/2000/library"';
const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"';

/** `folder` is emptied of what is asked and answered when all is read. Texts come in the order of the files. */
export function settledInOffice(files: readonly Uint8Array[], folder: string, seconds: number): OfficeText[] {
  const profile = join(folder, 'profile');
  const work = join(folder, 'work');
  mkdirSync(work, { recursive: true });
  const office = (...wanted: string[]) => {
    const start = ['soffice', `-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--norestore'];
    execFileSync('timeout', ['-k', '5', String(seconds), ...start, ...wanted], { stdio: 'ignore' });
  };
  // The first start of a profile fills it and runs no macro.
  office('--terminate_after_init');
  writeProfile(profile);
  const nameOf = (index: number) => join(work, `${String(index).padStart(4, '0')}.docx`);
  for (const [index, bytes] of files.entries()) writeFileSync(nameOf(index), bytes);
  office(`macro:///Standard.Module1.Main("${work}/")`);
  const texts = files.map((_, index) => ({
    accepted: linesOf(readFileSync(`${nameOf(index)}.accepted`, 'utf8')),
    rejected: linesOf(readFileSync(`${nameOf(index)}.rejected`, 'utf8')),
  }));
  rmSync(work, { recursive: true });
  return texts;
}

function writeProfile(profile: string): void {
  const basic = join(profile, 'user', 'basic');
  const standard = join(basic, 'Standard');
  mkdirSync(standard, { recursive: true });
  const escaped = MACRO.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  writeFileSync(
    join(standard, 'Module1.xba'),
    `${XML}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`,
  );
  for (const [kind, elements] of [
    ['script', '<library:element library:name="Module1"/>'],
    ['dialog', ''],
  ] as const) {
    writeFileSync(
      join(standard, `${kind}.xlb`),
      `${XML}<library:library ${LIBRARY} library:name="Standard" library:readonly="false" library:passwordprotected="false">${elements}</library:library>`,
    );
    writeFileSync(
      join(basic, `${kind}.xlc`),
      `${XML}<library:libraries ${LIBRARY} ${XLINK}><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/${kind}.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
    );
  }
}

/** As `printedLines` writes them. Before 25.2 `isLgl` is unknown and 3.1 is shown as 三.1; 〇 is 零. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(line => {
      const [label, words = label] = line.split('\u0001');
      const cells = words!.split('\t').map(cell => cell.trim());
      if (!label || words === label) return cells.join('\t');
      const number = label
        .replaceAll('〇', '零')
        .replace(/[一二三四五六七八九十百零]+(?=\.\d)/, own => String(readNumeral(own)));
      return `${number.trim()}|${cells.join('\t')}`;
    })
    .filter(line => line.trim() !== '');
}
