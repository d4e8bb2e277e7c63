// Puppeteer's own browser download is skipped: scripts/browser/ finds or unpacks a browser instead.
module.exports = { skipDownload: true };
