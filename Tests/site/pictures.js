// What cannot be made out in the pictures of a page, as it is shown now: texts that are too small or stand out of
// their box, and shapes that neither their fill nor their line sets off from the ground.
((smallest) => {
    const wrong = [];
    const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
    const pixel = (colour) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return canvas.getImageData(0, 0, 1, 1).data;
    };
    const luminance = (colour) => [...pixel(colour)].slice(0, 3)
        .map((part) => part / 255)
        .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
        .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
    const contrast = (one, other) => {
        const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
    };
    const isSeen = (colour) => colour !== "none" && pixel(colour)[3] > 0;
    const ground = (element) => {
        for (let at = element; at; at = at.parentElement) {
            const colour = getComputedStyle(at).backgroundColor;
            if (isSeen(colour)) return colour;
        }
        return "#fff";
    };
    for (const figure of document.querySelectorAll("figure.chart")) {
        const back = ground(figure);
        for (const shape of figure.querySelectorAll("svg > *")) {
            const box = shape.getBBox();
            if (box.width === 0 || box.height === 0) continue;
            const {fill, stroke} = getComputedStyle(shape);
            if (![fill, stroke].some((colour) => isSeen(colour) && contrast(colour, back) >= 3))
                wrong.push("a shape of class «" + shape.getAttribute("class") + "» is hardly seen");
            const within = shape.previousElementSibling;
            if (shape.matches(".inner") && within && contrast(fill, getComputedStyle(within).fill) < 3)
                wrong.push("a narrow bar is hardly seen in the wide one");
        }
        const texts = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            const element = text.parentElement;
            if (!text.data.trim() || element.closest("details, .vh")) continue;
            const said = "«" + text.data.trim().slice(0, 40) + "»";
            const size = parseFloat(getComputedStyle(element).fontSize);
            if (size < smallest) wrong.push(said + " is " + size.toFixed(1) + " px high");
            const range = document.createRange();
            range.selectNodeContents(text);
            const [box, frame] = [range, element.closest("li, p, figcaption") || figure].map((e) => e.getBoundingClientRect());
            if (box.right > frame.right + 1 || box.left < frame.left - 1) wrong.push(said + " stands out of its box");
        }
    }
    return wrong;
})
