/** Fills the column 这一天 of the tables from the dates that stand in their rows. */
import { type LawDates, lawOn } from '../../domain/law/law-on.ts';
import { formatDate, isIsoDate } from '../../domain/text/dates.ts';

export function initOnDay(): void {
  const picker = document.querySelector<HTMLElement>('#day-picker')!;
  const input = picker.querySelector<HTMLInputElement>('input')!;
  const status = picker.querySelector<HTMLElement>('#day-status')!;
  const lawRows = [...document.querySelectorAll<HTMLTableRowElement>('#laws tbody tr')];
  const laws = lawRows.map(datesOf);
  const titles = new Map(lawRows.map(row => [row.dataset['id']!, row.querySelector('a')!]));
  picker.hidden = false;

  input.addEventListener('input', () => {
    const day = input.value;
    const known = isIsoDate(day);
    for (const cell of document.querySelectorAll<HTMLElement>('[data-on]')) cell.hidden = !known;
    status.textContent = known ? `${formatDate(day)}的情况在两张表的最后一列。` : '选一个日历上有的日期。';
    if (!known) return;
    for (const [index, row] of lawRows.entries()) showLaw(row.cells[3]!, laws[index]!, day);
    for (const row of document.querySelectorAll<HTMLTableRowElement>('#versions tbody tr'))
      showVersion(row, day);
  });

  const showLaw = (cell: HTMLElement, law: LawDates, day: string) => {
    const on = lawOn(law, day, laws);
    if (on.state !== 'older-version') {
      cell.textContent = { 'in-force': '有效', before: '尚未施行', ended: '已经失效' }[on.state];
      return;
    }
    const older = on.version === undefined ? undefined : titles.get(on.version);
    if (older) cell.replaceChildren('当时是旧版本：', older.cloneNode(true));
    else cell.textContent = '当时是更早的版本，本库没有收录';
  };
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
