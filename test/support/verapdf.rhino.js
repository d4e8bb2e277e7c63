/*
 * Runs inside Java, on the Rhino that the jar carries, with Java's classes under `Packages`; verapdf.ts starts it.
 * The profile is read here and not by veraPDF, whose own reader needs a JAXB implementation that the jar leaves out.
 * Arguments: flavour (`ua1`, `2a`), then PDF files. Prints one line of JSON for each file.
 */
const flavourId = globalThis.arguments[0];
const files = globalThis.arguments.slice(1);
const pdfa = Packages.org.verapdf.pdfa;
const Profiles = pdfa.validation.profiles.Profiles;
const flavour = pdfa.flavours.PDFAFlavour.byFlavourId(flavourId);
const profileName = { ua1: 'PDFUA-1', '2a': 'PDFA-2A' }[flavourId];

const validate = (file, profile, foundry) => {
  let parser;
  try {
    parser = foundry.createParser(new Packages.java.io.File(file), flavour);
    const { createValidator } = pdfa.validation.validators.ValidatorFactory;
    const result = createValidator(profile, 100, false, true, false).validate(parser);
    return { file, compliant: result.isCompliant(), failures: failuresOf(result) };
  } catch (error) {
    return { file, compliant: false, failures: [], error: String(error) };
  } finally {
    if (parser) parser.close();
  }
};

/** One failure for each rule that was broken: how often, and the words and the place of the first time. */
const failuresOf = result => {
  const examples = {};
  listOf(result.getTestAssertions()).forEach(assertion => {
    const rule = nameOf(assertion.getRuleId());
    if (String(assertion.getStatus().name()) !== 'FAILED' || examples[rule]) return;
    const message = String(assertion.getErrorMessage() || assertion.getMessage());
    examples[rule] = { message, place: String(assertion.getLocation().getContext()) };
  });
  return listOf(result.getFailedChecks().entrySet()).map(entry => {
    const rule = nameOf(entry.getKey());
    const { message, place } = examples[rule] || { message: '', place: '' };
    return { rule, count: Number(entry.getValue()), message, place };
  });
};

const nameOf = ruleId => `${ruleId.getClause()}-${ruleId.getTestNumber()}`;

const readProfile = stream => {
  const builder = Packages.javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder();
  const root = builder.parse(stream).getDocumentElement();
  const rules = setOf(elements(root, 'rule').map(readRule));
  const variables = setOf(elements(root, 'variable').map(readVariable));
  const details = Profiles.profileDetailsFromValues(profileName, '', '', new Packages.java.util.Date(0));
  return Profiles.profileFromValues(flavour, details, '', rules, variables);
};

const readRule = rule => {
  const [id] = elements(rule, 'id');
  const specification = pdfa.flavours.PDFAFlavour.Specification.valueOf(id.getAttribute('specification'));
  const ruleId = Profiles.ruleIdFromValues(
    specification,
    id.getAttribute('clause'),
    Number(id.getAttribute('testNumber')),
  );
  const { ErrorArgumentImpl } = pdfa.validation.profiles;
  const values = new Packages.java.util.ArrayList();
  elements(rule, 'argument').forEach(argument => {
    values.add(ErrorArgumentImpl.fromValues(argument.getTextContent(), argument.getAttribute('name'), null));
  });
  return Profiles.ruleFromValues(
    ruleId,
    rule.getAttribute('object'),
    Packages.java.lang.Boolean.valueOf(rule.getAttribute('deferred')),
    rule.getAttribute('tags'),
    text(rule, 'description'),
    text(rule, 'test'),
    Profiles.errorFromValues(text(rule, 'message'), values),
    new Packages.java.util.ArrayList(),
  );
};

const readVariable = variable =>
  Profiles.variableFromValues(
    variable.getAttribute('name'),
    variable.getAttribute('object'),
    text(variable, 'defaultValue'),
    text(variable, 'value'),
  );

const elements = (parent, name) => {
  const found = parent.getElementsByTagName(name);
  const list = [];
  for (let index = 0; index < found.getLength(); index++) list.push(found.item(index));
  return list;
};

const text = (parent, name) => elements(parent, name)[0].getTextContent();

const setOf = values => {
  const set = new Packages.java.util.LinkedHashSet();
  values.forEach(value => {
    set.add(value);
  });
  return set;
};

const listOf = iterable => {
  const list = [];
  const iterator = iterable.iterator();
  while (iterator.hasNext()) list.push(iterator.next());
  return list;
};

// veraPDF would say on its log what the result says again.
Packages.java.util.logging.LogManager.getLogManager().reset();
Packages.org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider.initialise();
const foundry = pdfa.Foundries.defaultInstance();
const profile = readProfile(
  foundry.getClass().getResourceAsStream(`/org/verapdf/pdfa/validation/${profileName}.xml`),
);
files.forEach(file => {
  print(JSON.stringify(validate(file, profile, foundry)));
});
