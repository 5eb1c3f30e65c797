// What a page hands over as a file: any text, or a picture as PNG.
function saveFile(name, type, content) {
  const link = element("a", { href: URL.createObjectURL(new Blob([content], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** Save the text of an SVG as PNG, on paper, as fine as a screen of two pixels to one. */
function savePng(name, svgText) {
  const image = new Image();
  image.onload = () => {
    const canvas = element("canvas"), scale = Math.min(2, 8000 / Math.max(image.width, image.height)), context = canvas.getContext("2d");
    canvas.width = image.width * scale;
    canvas.height = image.height * scale;
    context.fillStyle = colour("sheet");
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => saveFile(name, "image/png", blob), "image/png");
  };
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svgText);
}
