/** Fills the column 这一天 of the tables from the dates that stand in their rows. */
import { type LawDates, lawOn } from '../../domain/law/law-on.ts';
import { formatDate, isIsoDate } from '../../domain/text/dates.ts';

export function initOnDay(): void {
  const picker = document.querySelector<HTMLElement>('#day-picker')!;
  const input = picker.querySelector<HTMLInputElement>('input')!;
  const status = picker.querySelector<HTMLElement>('#day-status')!;
  const lawRows = [...document.querySelectorAll<HTMLTableRowElement>('#laws tbody tr')];
  const laws = lawRows.map(datesOf);
  const checked = lawRows.map(({ dataset }) => dataset['checked']);
  const recordEnd = checked.reduce<string>((last, day) => (day && day > last ? day : last), '');
  const titles = new Map(lawRows.map(row => [row.dataset['id']!, row.querySelector('a')!]));
  picker.hidden = false;

  input.addEventListener('input', () => {
    const day = input.value;
    const known = isIsoDate(day);
    for (const cell of document.querySelectorAll<HTMLElement>('[data-on]')) cell.hidden = !known;
    status.textContent = known ? statusOf(day) : '选一个日历上有的日期。';
    if (!known) return;
    for (const [index, row] of lawRows.entries()) showLaw(row.cells[3]!, index, day);
    for (const row of document.querySelectorAll<HTMLTableRowElement>('#versions tbody tr'))
      showVersion(row, day);
  });

  const statusOf = (day: string) => {
    const where = `${formatDate(day)}的情况在两张表的最后一列。`;
    if (day <= recordEnd) return where;
    return `${where}本库的法律核对到${formatDate(recordEnd)}，之后的修改、废止没有核对。`;
  };

  const showLaw = (cell: HTMLElement, index: number, day: string) => {
    const on = lawOn(laws[index]!, day, laws);
    const links = (ids: readonly string[]) =>
      ids.flatMap((id, n) => {
        const link = titles.get(id)?.cloneNode(true);
        return link ? [...(n > 0 ? ['、'] : []), link] : [];
      });
    if (on.state === 'in-force') cell.textContent = `有效${inForceNote(checked[index], day)}`;
    else if (on.state === 'before') cell.textContent = '尚未施行';
    else if (on.state === 'ended') cell.textContent = '已经失效';
    else if (on.state === 'predecessors')
      cell.replaceChildren('尚未施行，当时是另一部文件：', ...links(on.instruments));
    else if (on.state === 'older-version' && on.version)
      cell.replaceChildren('当时是旧版本：', ...links([on.version]));
    else cell.textContent = '当时是更早的版本，本库没有收录';
  };
}

/** Where the record ends: what came after the day of the last check is not known here. */
function inForceNote(checkedOn: string | undefined, day: string): string {
  if (checkedOn === undefined) return '；收录的文本没有核对是不是最新';
  return day > checkedOn ? `；本库核对到${formatDate(checkedOn)}` : '';
}

function datesOf({ dataset }: HTMLTableRowElement): LawDates {
  const ended = dataset['ended'];
  return {
    id: dataset['id']!,
    effective: dataset['effective']!,
    currentVersionEffective: dataset['current']!,
    supersededBy: dataset['superseded']!.split(' ').filter(Boolean),
    ...(ended === undefined ? {} : { ended }),
  };
}

/** The newest version of the day; links stand newest first. */
function showVersion(row: HTMLTableRowElement, day: string): void {
  const links = [...row.cells[1]!.querySelectorAll('a')];
  const current = links.find(link => link.dataset['date']! <= day && link.dataset['withdrawn'] === undefined);
  const cell = row.cells[2]!;
  if (current) cell.replaceChildren(current.cloneNode(true));
  else cell.textContent = '本库那时还没有这份文本';
}
