/** CRC-32 (ISO 3309) of a text's UTF-16 units, low byte first, in base 36: finds every slip of a few signs. */
export function checksum(text: string): string {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    crc = withByte(withByte(crc, unit & 0xff), unit >>> 8);
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(36).padStart(7, '0');
}

function withByte(crc: number, byte: number): number {
  let next = crc ^ byte;
  for (let bit = 0; bit < 8; bit += 1) next = next & 1 ? (next >>> 1) ^ 0xedb88320 : next >>> 1;
  return next;
}
