/** Paragraph styles of a Word file: what a paragraph inherits that the reader needs. */
import { child, isOff, isOn, valOf, type XmlElement, type XmlReader } from '../xml.ts';

export interface StyleList {
  /** Style of paragraphs that name none. */
  readonly normal: string | undefined;
  /** Looks a property up in a style and then in those it is based on. */
  find<T>(id: string | undefined, property: (style: Style) => T | undefined): T | undefined;
}

export interface Style {
  readonly id: string;
  /** In lower case: `heading 1`, `toc 2`, `title`. Word keeps these names whatever its language. */
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: XmlElement | undefined;
  readonly hidden: boolean;
}

/** Styles based on each other; a longer chain is made to be slow. */
const LONGEST_CHAIN = 32;

export function readStyles(xml: XmlReader | undefined): StyleList {
  const styles = new Map<string, Style>();
  let normal: string | undefined;
  xml?.children(name => {
    if (name !== 'w:style') return;
    const element = xml.tree();
    const { attributes } = element;
    const id = attributes['w:styleId'] ?? '';
    const isDefault = attributes['w:default'];
    if (attributes['w:type'] === 'paragraph' && isDefault !== undefined && !isOff(isDefault)) normal = id;
    styles.set(id, {
      id,
      name: (valOf(element, 'w:name') ?? '').toLowerCase(),
      basedOn: valOf(element, 'w:basedOn'),
      paragraph: child(element, 'w:pPr'),
      hidden: isOn(child(child(element, 'w:rPr'), 'w:vanish')),
    });
  });
  return {
    normal,
    find(id, property) {
      const seen = new Set<string>();
      for (
        let style = styles.get(id ?? '');
        style && !seen.has(style.id) && seen.size < LONGEST_CHAIN;
        style = styles.get(style.basedOn ?? '')
      ) {
        seen.add(style.id);
        const value = property(style);
        if (value !== undefined) return value;
      }
      return undefined;
    },
  };
}
